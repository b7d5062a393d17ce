/** What is sent beside answers and kept by nobody: so that no hash of them can be tried out. */
export const drawSalt = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
