import type { Words } from '../words.ts';

export function PrivacyPart({ words }: { readonly words: Words }) {
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{words.say('privacy')}</h2>
      <p>{words.say('privacy_network')}</p>
      <p>{words.say('privacy_kept')}</p>
      <p>{words.say('privacy_private')}</p>
    </section>
  );
}
