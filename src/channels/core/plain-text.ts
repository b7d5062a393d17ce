/** Text without what no database holds, and without the signs that turn the order of others. */
export const plainText = (text: string): string =>
  text
    // A half of a pair alone is no sign (Unicode, surrogates).
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
