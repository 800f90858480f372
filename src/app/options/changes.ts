/** What is new in one version. */
export interface Release {
  /** As its heading names it: the version, and when it came out. */
  readonly name: string;
  readonly changes: readonly string[];
}

/** Reads a changelog in Markdown: a heading of the second level a version, under it one list. */
export function readChanges(markdown: string): Release[] {
  const [, ...sections] = markdown.split(/^## /m);
  return sections.map(section => {
    const [name = '', ...lines] = section.split('\n');
    const [, ...items] = lines.join('\n').split(/^- /m);
    return { name: name.trim(), changes: items.map(plain) };
  });
}

/** One line, without the signs of emphasis and code. */
function plain(item: string): string {
  return item
    .replace(/(?<!\w)_([^_]+)_(?!\w)|`([^`]+)`/g, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
}
