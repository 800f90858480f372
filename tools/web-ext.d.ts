/** As much of web-ext as is called here; it ships no types. */
declare module 'web-ext' {
  interface Message {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
  }
  const webExt: {
    readonly cmd: {
      lint(
        params: { sourceDir: string; artifactsDir: string; output: string },
        options: { shouldExitProgram: boolean },
      ): Promise<{ errors: Message[]; warnings: Message[] }>;
    };
  };
  export default webExt;
}
