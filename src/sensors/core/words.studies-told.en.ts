import type { fr } from './words.studies-told.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'refused.unknown_study': 'This study is not known.',
  'refused.study_over': 'This study is over: nothing of it is read any more, and nobody joins it.',
  'refused.study_code_taken': 'This code is that of another study already.',
  'refused.bad_study_days':
    'A study ends in the future, after its first month, and lasts three years at most.',
  'mail.studyAllowed.subject': 'Your home takes part in a study',
  'mail.studyAllowed.what':
    'At your address ({place}), one of the tenants has agreed that the totals of each month are added to those of at least four other homes, for a study of {partner}.',
  'mail.studyAllowed.purpose': 'What it is for: {purpose}',
  'mail.studyAllowed.end':
    'You do not agree? One tenant is enough to stop it: the totals that your home is part of are then withdrawn.',
  'mail.studyAllowed.button': 'See or stop',
  'mail.studyEnded.subject': 'Your home no longer takes part in the study',
  'mail.studyEnded.what':
    'At your address ({place}), one of the tenants has ended the part that your home took in the study of {partner}. The totals that your home was part of are withdrawn.',
}
