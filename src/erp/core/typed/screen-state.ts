/** Weeks without a value typed twice after which a screen of the ERP may be closed. */
export const quietWeeks = 4

/** In the order in which they are told: what people still type first, what nobody knows last. */
export const screenStates = [
  'typedTwice',
  'closable',
  'carried',
  'watched',
  'notCarried',
  'closed',
  'unseen',
] as const
export type ScreenState = (typeof screenStates)[number]

/** Those that somebody may close: people no longer need them. */
export const mayClose = (state: ScreenState): boolean => state === 'closable' || state === 'carried'

export type ScreenFigures = {
  /** closed, as somebody says, and not opened again since */
  isClosed: boolean
  /** values typed twice in the last four weeks that are over */
  typed: number
  /** weeks since which extracts show them without a break; 0: none does */
  weeksSeen: number
  /** all that is typed is told to the ERP, and acknowledged there */
  isCarried: boolean
}

/** What is to be said of a screen of the ERP: whether people still need it. */
export const screenState = ({ isClosed, typed, weeksSeen, isCarried }: ScreenFigures): ScreenState => {
  if (isClosed) return 'closed'
  if (typed > 0) return 'typedTwice'
  if (weeksSeen === 0) return isCarried ? 'carried' : 'unseen'
  if (!isCarried) return 'notCarried'
  return weeksSeen >= quietWeeks ? 'closable' : 'watched'
}
