import type { fr } from './words.codes.fr.ts'

/** What one must know before going: a code each, in words. */
export const en: Record<keyof typeof fr, string> = {
  'alert.asbestos': 'Asbestos on record: do not drill without the survey',
  'alert.lead': 'Lead on record: do not sand',
  'alert.gas': 'Gas in the home: check before drilling or heating',
  'alert.electric': 'Cut the power before working',
  'alert.fall': 'Risk of falling from height',
  'alert.lone_worker': 'Lone worker: report arrival and departure',
  'alert.confined': 'Confined space: two people, with a detector',
  'alert.no_signal': 'No phone signal there',
  'alert.hard_access': 'Difficult access: see the access note',
  'alert.pests': 'Pest treatment under way',
  'alert.dog': 'Dog: ask for it to be kept apart before entering',
  'alert.two_people': 'Come as two',
  'alert.visit_risk': 'Risk on visiting: see the manager first',
  'alert.call_first': 'Call before coming',
  'alert.time_to_open': 'Allow time to open the door',
  'alert.interpreter': 'Arrange an interpreter',
}
