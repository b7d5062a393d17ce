/** Numbers of requests as our letters and pages print them («n° 4417»), and as people copy them; the first five, each once. */
export const numbersIn = (text: string): number[] => {
  const found = [
    ...text.matchAll(/(?:\bn[°ºo]\.?|#|\bnum[ée]ro)\s*(\d[\d\s\u00a0\u202f]{0,9}\d|\d)(?![\d/])/giu),
  ]
  const numbers = found.map(([, digits]) => Number(digits!.replace(/\D/g, '')))
  return [...new Set(numbers)].filter((no) => no > 0 && no < 1_000_000_000).slice(0, 5)
}
