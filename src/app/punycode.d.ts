declare module 'punycode/punycode.es6.js' {
  /** Decodes the `xn--` labels of a host; throws on a label that is none. */
  export function toUnicode(host: string): string;
}
