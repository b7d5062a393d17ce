import type { fr } from './words.told.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'refused.published_already': 'This news item is published already. Open it to correct it.',
  'refused.news_empty': 'Write a title and a text.',
  'refused.news_long': 'It is too long: {length} signs, {most} at most. Keep what matters.',
  'refused.news_names':
    'These words seem to name a tenant: “{words}”. Take them out: many colleagues will read this text.',
  'refused.news_link':
    'A link leads to the pages of this tool alone: “{words}”. Take it out, or say in a sentence what it holds.',
  'refused.news_ends': 'Choose an end date, from today to {days} days after publication.',
  'refused.news_unread': 'Nobody works where you publish. Choose other readers.',
  'refused.news_over': 'This news item is over. It stands among past news.',
  'refused.news_moved':
    'Somebody has corrected this news item meanwhile. Read it again, then start anew: your text is kept.',
  'refused.news_asked': 'Your questions here are waiting for an answer already. You can ask more afterwards.',
  'mail.newsAsked.subject': 'A question about your news',
  'mail.newsAsked.what': 'Somebody asks you a question about “{title}”.',
  'mail.newsAsked.due': 'Your answer is expected {answerDue}. All who read the news item will read it.',
  'mail.newsAsked.button': 'Answer',
  'mail.newsAnswered.subject': 'An answer to your question',
  'mail.newsAnswered.what':
    'Your question about “{title}” has been answered. You will read it below the news item, in the tool.',
}
