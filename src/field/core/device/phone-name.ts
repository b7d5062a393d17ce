const makes = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['Mac', /Macintosh/],
  ['Linux', /Linux/],
] as const

/** What a phone is called until somebody names it: its make where the browser tells it («SM-A127F»), else its system. */
export const calledBy = (agent: string): string => {
  const model = /Android[^;)]*; (?!K\b|Mobile\b|rv:|wv\b)([^;)]{2,40}?)(?: Build|[;)])/.exec(agent)?.[1]
  return model?.trim() ?? makes.find(([, sign]) => sign.test(agent))?.[0] ?? ''
}
