/** A page as a plain blog would make it, of a post and its replies in order. */
export function threadPage(post: string, replies: readonly string[]): string {
  const items = replies.map(
    (text, index) => `
      <li class="entry" id="r${index}">
        <span class="who">reader ${index % 5}</span> <span class="when">${index + 1} hours ago</span>
        <div class="said">${lines(text)}</div>
      </li>`,
  );
  return `<!doctype html>
    <html lang="ko"><meta charset="utf-8"><title>A thread</title>
    <main><article>${lines(post)}</article>
    <section><h2>${replies.length}</h2><ul class="entries">${items.join('')}</ul></section></main>`;
}

function lines(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split('\n')
    .map(line => `<p>${line}</p>`)
    .join('');
}
