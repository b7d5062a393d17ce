import type { fr } from './keys.fr.ts'

/** What the keyboard of the office can do: read by whoever asks for it. */
export const en: Record<keyof typeof fr, string> = {
  'office.more': 'More',
  'office.keys.go': 'Go anywhere, do what one may',
  'office.keys.search': 'Find a person, a place, a request',
  'office.keys.new': 'New call',
  'office.keys.ring': 'Who calls, when the telephone rings (Enter, in the search box while it is empty)',
  'office.keys.next': 'Next row, previous row',
  'office.keys.open': 'Open the row',
  'office.keys.orient': 'Send to who does it',
  'office.keys.close': 'Close',
  'office.keys.reply': 'Reply',
  'office.keys.wait': 'Put on hold',
  'office.keys.write': 'Write to the tenants ticked',
  'office.keys.give': 'Give what is ticked to somebody',
  'office.keys.select': 'Tick the row',
  'office.keys.file': 'File, send and tell, from the text',
  'office.keys.help': 'This help',
  'office.keys.ctrl': 'Ctrl + Enter',
  'office.keys.enter': 'Enter',
}
