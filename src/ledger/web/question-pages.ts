/** What is shown of questions and of their time, in one file: what these screens have in common is part of no other. */
export { AskedSaid } from './AskedSaid.tsx'
export { ContestsPage } from './ContestsPage.tsx'
export { RulesPage } from './RulesPage.tsx'
export { TimePage } from './TimePage.tsx'
export { WhySheet } from './WhySheet.tsx'
