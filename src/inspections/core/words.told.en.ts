import type { fr } from './words.told.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'refused.no_tenant': 'No lease runs in this dwelling on that day. Choose another day or another household.',
  'refused.already_planned': 'An inspection of this kind is planned here already. Open it to move it.',
  'refused.cannot_hold': 'This person holds no inspections here. Choose somebody else.',
  'refused.inspection_over': 'This inspection is over or called off.',
  'refused.other_dwelling': 'This device shows another dwelling. Open the inspection again from the list.',
  'refused.held_elsewhere':
    'Another device holds this inspection. Hand it back from there, or ask your manager to let it go.',
  'refused.sealed': 'This inspection is signed: it changes no more. What is missing is added as an addendum.',
  'refused.room_missing': 'Rooms have not been seen yet: {n}.',
  'refused.index_backwards':
    'The index is lower than the last one known ({index}). Read it again, or say that the meter was changed.',
  'refused.hash_differs':
    'What is signed is not what we received. Let what is waiting leave, then sign again.',
  'refused.not_signed': 'Nobody has signed for the landlord.',
  'refused.signature_missing': 'A signature is missing: {name}.',
  'refused.mandate_missing': '{name} signs for somebody else: take a picture of the mandate.',
  'refused.reason_needed': 'Note in a few words why {name} does not sign.',
  'refused.not_completed': 'Only an entry inspection that is signed can be completed.',
  'refused.record_full': 'This is full: {most} at most.',
  'refused.completion_late':
    'This inspection could be completed until {until}. If you disagree, the départemental conciliation commission can be asked, free of charge.',
  'file.kind.inspections': 'Inspections',
  'file.why.inspections': 'What was found when you came or left, signed by each.',
}
