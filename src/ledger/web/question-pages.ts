/** What is shown of questions that are contested, in one file: what these have in common is part of no other screen. */
export { AskedSaid } from './AskedSaid.tsx'
export { ContestsPage } from './ContestsPage.tsx'
export { WhySheet } from './WhySheet.tsx'
