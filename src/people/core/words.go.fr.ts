/** What the box that goes anywhere calls the pages and deeds of people. */
export const fr = {
  'go.absences': 'Absences et astreintes',
  'go.alerts': 'Alertes de sécurité',
  'go.hire': 'Accueillir quelqu’un dans l’équipe',
  'go.account': 'Mon compte',
}
