/** Which program this page is: the mark that the build gave to its first file, which changes with every line of it. */
export const programVersion = (): string =>
  [...document.querySelectorAll<HTMLScriptElement>('script[src]')]
    .map(({ src }) => /-([\w-]{6,20})\.js$/.exec(new URL(src).pathname)?.[1])
    .find((mark) => mark !== undefined) ?? 'dev'
