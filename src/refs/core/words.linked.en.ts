import type { fr } from './words.linked.fr.ts'

/** The page on which a link is looked up and undone. */
export const en: Record<keyof typeof fr, string> = {
  'linked.title': 'What is linked',
  'linked.lead': 'What Loge linked alone, and what your teams answered. The least sure links come first.',
  'linked.find': 'Look for a link',
  'linked.find.hint': 'An address, the number of a dwelling or of a diagnosis.',
  'linked.look': 'Search',
  'linked.loading': 'Looking for links…',
  'linked.none': 'No link has these words.',
  'linked.empty': 'Nothing is linked for now.',
  'linked.more': 'Show more',
  'linked.side': '{source}: {what}',
  'linked.state.sure': 'Linked by Loge, a {share} chance',
  'linked.state.same': 'Confirmed by your teams',
  'linked.state.not': 'Refused by your teams',
  'linked.reason.another': 'It is another place',
  'linked.reason.outdated': 'It was so, and no longer is',
  'linked.reason.wider': 'It is about more than this place',
  'linked.contest': 'It is not the same',
  'linked.why': 'Why?',
  'linked.confirm': 'Undo this link',
  'linked.keep': 'Keep the link',
  'linked.done': 'The link is undone. What it had brought is taken back in a moment.',
  'linked.undo': 'Take this answer back',
  'linked.undone': 'The answer is taken back.',
  'linked.waits': 'No network: it is kept on this device and will leave as soon as possible.',
}
