/** Weeks without a value typed twice after which a screen of the ERP may be closed. */
export const quietWeeks = 4

export const screenStates = ['closed', 'closable', 'typedTwice', 'unseen', 'notCarried', 'watched'] as const
export type ScreenState = (typeof screenStates)[number]

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
  if (weeksSeen === 0) return 'unseen'
  if (!isCarried) return 'notCarried'
  return weeksSeen >= quietWeeks ? 'closable' : 'watched'
}
