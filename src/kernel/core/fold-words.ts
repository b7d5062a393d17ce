/**
 * Words as two people would call them the same: no accents, no ligatures, no capitals, single spaces. The same as `app.plain`
 * in the database, which is held to it sign by sign for every letter that Latin names are written with (test/kernel/plain.test.ts).
 */
export const plain = (words: string): string =>
  bare(words)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Without accents, ligatures and capitals; other signs stay where they are. */
export const bare = (words: string): string => stripAccents(words).toLowerCase()

/** Without accents and ligatures; capitals stay. */
export const stripAccents = (words: string): string =>
  words
    .replace(signedLetters, (sign) => letters.get(sign)!)
    .replace(wide, (sign) => String.fromCodePoint(sign.codePointAt(0)! - 0xfee0))
    .normalize('NFD')
    .replace(/[\u0300-\u0362]/g, '')

/** A text and its bare letters, each with the place in the text that it came from: what is found in one is cut from the other. */
export const bareWithPlaces = (text: string): { flat: string; places: number[] } => {
  let flat = ''
  const places: number[] = []
  let at = 0
  for (const sign of text) {
    const told = bare(sign)
    flat += told
    for (let i = 0; i < told.length; i++) places.push(at)
    at += sign.length
  }
  return { flat, places: [...places, at] }
}

/** Full-width signs, as some keyboards write them. */
const wide = /[\uff01-\uff5e]/g

// What Unicode does not take apart, and the rules of PostgreSQL’s unaccent do.
const table: Record<string, string> = {
  // Of ligatures with an accent they know nothing.
  ' ': 'ǢǣǼǽǾǿẛ¼½¾',
  ' c ': '©',
  ' r ': '®',
  a: 'ªȺẚ',
  o: 'ºØø',
  ae: 'Ææ',
  d: 'ÐðĐđƉƊƋƌȡ',
  th: 'Þþ',
  ss: 'ßẞ',
  h: 'Ħħ',
  i: 'ıƖƗ',
  ij: 'Ĳĳ',
  q: 'ĸ',
  l: 'ĿŀŁłƚȴȽ',
  ' n': 'ŉ',
  n: 'ŊŋƝƞȵ',
  oe: 'Œœ',
  t: 'ŦŧƫƬƭƮȶȾ',
  s: 'ſȿẜẝ',
  b: 'ƀƁƂƃɃ',
  c: 'ƇƈȻȼ',
  e: 'ƐɆɇ',
  f: 'Ƒƒ',
  g: 'ƓǤǥ',
  hv: 'ƕ',
  k: 'Ƙƙ',
  oi: 'Ƣƣ',
  p: 'Ƥƥ',
  v: 'ƲỼỽ',
  y: 'ƳƴɎɏỾỿ',
  z: 'ƵƶȤȥɀ',
  dz: 'ǄǅǱǲǆǳ',
  lj: 'Ǉǈǉ',
  nj: 'Ǌǋǌ',
  j: 'ȷɈɉ',
  db: 'ȸ',
  qp: 'ȹ',
  u: 'Ʉ',
  r: 'Ɍɍ',
  ll: 'Ỻỻ',
  no: '№',
  ff: 'ﬀ',
  fi: 'ﬁ',
  fl: 'ﬂ',
  ffi: 'ﬃ',
  ffl: 'ﬄ',
  st: 'ﬅﬆ',
}
const letters = new Map(Object.entries(table).flatMap(([to, signs]) => [...signs].map((sign) => [sign, to])))
const signedLetters = new RegExp(`[${[...letters.keys()].join('')}]`, 'gu')
