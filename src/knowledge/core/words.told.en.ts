import type { fr } from './words.told.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'refused.knowledge_empty': 'Write the question and the answer, in a few words.',
  'refused.knowledge_long': 'This is too long: {length} characters, {most} at most. Keep what matters.',
  'refused.knowledge_names':
    'These words seem to name somebody: “{words}”. Take out names, addresses and telephones: other agencies will read this answer.',
  'refused.knowledge_nowhere':
    'Say what this answer is about: a nature, a piece of equipment, a trade, a contract or a building.',
  'refused.knowledge_moved':
    'Somebody changed this answer meanwhile. Read it again, then start over: your text is kept.',
  'refused.kept_already': 'This answer is kept already. Open it to change it.',
  'refused.question_unanswered': 'This question has no answer yet.',
  'refused.unknown_thing': 'No equipment of the estate has this kind, maker and model.',
  'refused.unknown_contract': 'There is no such contract, firm or trade with us.',
  'figure.questionsSpared': 'Questions to head office spared',
  'figure.questionsSpared.sentence_one':
    'question was not asked of head office: the answer was there already.',
  'figure.questionsSpared.sentence_other':
    'questions were not asked of head office: the answer was there already.',
  'mail.knowledgeDoubted.subject': 'An answer that was kept may be true no more',
  'mail.knowledgeDoubted.what':
    'Somebody says that an answer of your directorate is true no more: “{asked}”.',
  'mail.knowledgeDoubted.due':
    'Say whether it is still true, or change it, {answerDue}. After that it will be shown as to be checked, then hidden.',
  'mail.knowledgeDoubted.button': 'See what we know',
}
