import type { fr } from './words.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'desk.matter': 'At the desk',
  'desk.split': 'A repair of its own',
  'desk.split.hint':
    'It gets a request of its own, in the same person’s name. Whoever repairs it reads these words alone: neither this thread nor its photos.',
  'desk.split.pick': 'The sentences that go along',
  'desk.split.add': 'Take: {words}',
  'desk.split.words': 'What whoever repairs it reads',
  'desk.split.words.needed': 'Choose or write the words that go along.',
  'desk.split.nature': 'What there is to repair',
  'desk.split.send': 'File it apart',
  'desk.split.done': 'The repair has a request of its own.',
  'desk.split.open': 'See the request that was split off',
  'desk.steps': 'Steps',
  'desk.steps.none': 'No step yet.',
  'desk.steps.next': 'To do next: {step}, by {by}.',
  'desk.steps.end':
    'All amicable steps are taken. Going to court is a decision of the agency or of head office.',
  'desk.step': 'Note a step',
  'desk.step.what': 'Which step',
  'desk.step.on': 'The day',
  'desk.step.by': 'By whom',
  'desk.step.words': 'What was said or written',
  'desk.step.why': 'Why the court is gone to',
  'desk.step.hint':
    'Read by our staff alone. The person who called reads which step was taken and when; the other household reads nothing of this request. Do not write to the other household who spoke.',
  'desk.step.hint.court': 'Read by our staff alone, the step included.',
  'desk.step.why.needed': 'Write why the court is gone to.',
  'desk.step.send': 'Note it',
  'desk.step.done': 'Step noted.',
  'desk.step.law.conciliator':
    'Free, at the town hall or on conciliateurs.fr. Either side may turn to one. An amicable attempt comes before the court (Code de procédure civile, art. 750-1).',
  'desk.step.law.letter':
    'Once put on notice with reasons, the landlord uses his own rights to end the nuisance, unless there is a legitimate reason (loi n° 89-462 of 6 July 1989, art. 6-1).',
  'desk.step.law.court':
    'After an attempt at conciliation, mediation or a participatory procedure, unless there is a legitimate reason (Code de procédure civile, art. 750-1).',
}
