/** What the box that goes anywhere calls the pages and deeds of people. */
export const en = {
  'go.absences': 'Absences and on-call',
  'go.alerts': 'Safety alerts',
  'go.hire': 'Welcome somebody to the team',
  'go.account': 'My account',
}
