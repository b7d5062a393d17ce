import type { fr } from './words.use-told.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'refused.no_meter_here': 'No meter of this home is read remotely.',
  'refused.curve_allowed_already': 'This is already allowed for this home.',
  'refused.curve_not_allowed': 'The hours of this home are not kept: nobody can read them.',
  'mail.curveAllowed.subject': 'Your hours of use are kept',
  'mail.curveAllowed.what':
    'At your address ({place}), one of the tenants has asked Loge to keep what the meter says hour by hour, for thirteen months.',
  'mail.curveAllowed.who':
    'Only the tenants of the home can read these hours. Nobody at your landlord sees them.',
  'mail.curveAllowed.end':
    'You do not agree? One tenant is enough to stop it: the hours that were kept are then erased at once.',
  'mail.curveAllowed.button': 'See or stop',
  'mail.curveEnded.subject': 'Your hours of use are no longer kept',
  'mail.curveEnded.what':
    'At your address ({place}), one of the tenants has stopped the keeping of the meter’s hours. What had been kept is erased.',
  'file.kind.use': 'What the home uses',
  'file.why.use':
    'What the meters of your home have said since your lease began: by day for two years, by month until three years after you leave.',
  'file.kind.curveChoices': 'What you have allowed to be kept',
  'file.why.curveChoices': 'The consents that you gave about the meters of your home.',
  'file.key.metric': 'What is measured',
  'file.key.total': 'Quantity',
  'file.key.known': 'Hours known',
}
