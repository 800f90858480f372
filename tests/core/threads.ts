import type { Comment } from '../../src/core/comment.ts';
import type { Thread } from '../../src/core/thread.ts';
import { createThread } from '../../src/core/thread.ts';
import { defaultVerdictSettings, type VerdictSettings } from '../../src/core/verdict.ts';

/** Comments in page order with keys '0', '1', …, all at the top. */
export function commentsOf(texts: readonly (string | Partial<Comment>)[]): Comment[] {
  return texts.map((given, index) => ({
    key: String(index),
    position: index,
    parent: null,
    text: '',
    ...(typeof given === 'string' ? { text: given } : given),
  }));
}

export function threadOf(
  texts: readonly (string | Partial<Comment>)[],
  settings: Partial<VerdictSettings> = {},
): Thread {
  const thread = createThread({ ...defaultVerdictSettings, ...settings });
  thread.update(commentsOf(texts));
  return thread;
}

/** What is hidden: the key of each hidden comment with its original. */
export function hiddenIn(thread: Thread): Record<string, string | null> {
  const hidden: Record<string, string | null> = {};
  for (let index = 0; index < thread.size; index += 1) {
    const verdict = thread.verdict(String(index));
    if (verdict?.hide) hidden[String(index)] = verdict.original;
  }
  return hidden;
}
