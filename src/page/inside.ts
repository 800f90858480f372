import type { Rule } from '../sites/rule.ts';
import { attribute, hostOf, tagOf } from './dom.ts';
import { rootOf } from './node.ts';
import { classKey, quote, tokensOf } from './structure/keys.ts';

/** The rule as it reads from outside: how to come to `root`, and that its units stand there alone. */
export function insideOf(root: ShadowRoot, rule: Rule): Rule {
  const hosts = [...hostsOn(root)].map(nameOf);
  const enter = [...new Set([...hosts, ...(rule.enter === undefined ? [] : [rule.enter])])];
  const within = rule.within ?? (rule.enter === undefined ? hosts[0] : undefined);
  return { ...rule, enter: enter.join(', '), ...(within === undefined ? {} : { within }) };
}

/** Hosts on the way out of `root`, its own first. */
function* hostsOn(root: Node): Generator<Element> {
  for (let host = hostOf(root); host; host = hostOf(rootOf(host))) yield host;
}

/** A selector of the host that holds when the page makes it anew. */
function nameOf(host: Element): string {
  const tag = tagOf(host);
  if (tag.includes('-')) return tag.replace(/[^\w-]/g, character => `\\${character}`);
  const id = attribute(host, 'id');
  if (id) return `[id=${quote(id)}]`;
  const [token] = tokensOf(host);
  return token === undefined ? tag : classKey(tag, token);
}
