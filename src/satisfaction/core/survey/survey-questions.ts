/** What the three-yearly survey asks, as its columns are called. */
export const surveyQuestions = ['scheme', 'district', 'dwelling', 'service'] as const
export type SurveyQuestion = (typeof surveyQuestions)[number]
