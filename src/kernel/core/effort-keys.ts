/**
 * What an envelope says of the screen from which its act was sent, beside the seconds of fields: active seconds with pauses cut at
 * 20 s, at 10 and at 60; seconds since it was shown; 1, where a draft that had been left was taken up.
 */
export const screenKeys = {
  seconds: 'screen',
  short: 'screen.10',
  long: 'screen.60',
  open: 'screen.open',
  resumed: 'screen.resumed',
} as const

/** Before the key of a field: what was offered there was sent as it stood. */
export const sameMark = '='
