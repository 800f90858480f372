import type { View } from './model.ts';

/**
 * What a reader may send to whoever keeps this extension, of a site where it goes wrong: in
 * English, which they read. No text of the page, and no address but the site.
 */
export function reportText({ site, settings, body }: View, version: string, agent: string): string {
  const lines = [
    `Unecho ${version}`,
    `Browser: ${agent}`,
    `Site: ${site?.raw ?? site?.shown ?? ''}`,
  ];
  if (settings) lines.push(`Settings: ${settings.on ? 'on' : 'off'}, ${settings.level}`);
  if (body.kind === 'comments') {
    const shares = body.shares.map(({ reason, copies }) => `${reason} ${copies}`).join(', ');
    lines.push(
      `Finder: ${body.finders.join(', ')}`,
      `Comments: ${body.read} read, ${body.copies} copies, ${body.groupCount} groups`,
      `Reasons: ${shares || 'none'}`,
    );
  } else lines.push(`State: ${body.kind}`);
  return [...lines, '', 'What is wrong: ', ''].join('\n');
}
