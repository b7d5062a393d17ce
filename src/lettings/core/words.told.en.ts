import type { fr } from './words.told.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'mail.voidWorksLate.subject': 'Works finished after the day of entry',
  'mail.voidWorksLate.what':
    'Works ended on {doneOn} in the dwelling {dwelling}, of which the keys were to be handed over on {day}. Tell the newcomer.',
  'mail.voidWorksLate.button': 'See the dwellings to let again',
  'mail.voidRemarked.button': 'Answer the agency',
  'mail.voidRemarked.subject': 'A remark waits for your answer',
  'mail.voidRemarked.what':
    'The agency has remarked something of the proposal for the dwelling {dwelling}. It is owed an answer by {due}.',
  'figure.longVoid': 'Dwellings empty for more than three months',
  'figure.longVoid.sentence': 'of the empty dwellings have been so for more than three months.',
  'figure.longVoid.detail': '{n} of {of}, today.',
  'file.kind.leaving': 'Notices to leave',
  'file.why.leaving':
    'The notice that you gave, kept for three years after the lease; the reason of a short one, for one year.',
  'file.key.way': 'By which way',
  'file.key.receivedOn': 'Received on',
  'file.key.months': 'Months of notice',
  'file.key.withdrawnOn': 'Called off by agreement on',
  'mail.leavingHeard.subject': 'Are you leaving? This is no notice yet',
  'mail.leavingHeard.not':
    'You wrote to us that you leave your home. Your message is kept, and it is no notice yet.',
  'mail.leavingHeard.how':
    'A notice is given by registered letter, by a commissaire de justice, or handed over at the agency against a receipt. Everybody who holds the lease signs it. Its delay runs from the day on which we receive it.',
  'mail.leavingHeard.form':
    'The form, with the delays, waits for you on your page: print it and sign it. If you are not leaving, there is nothing to do.',
  'mail.leavingHeard.button': 'Open the form',
}
