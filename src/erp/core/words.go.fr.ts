/** What the box that goes anywhere calls the page of this slice. */
export const fr = {
  'go.flux': 'Flux : ce que disent vos autres logiciels',
  'go.typed': 'Saisies en double, ici et dans l’ERP',
  'go.back': 'Retour vers l’ERP, et ce qui reste à y corriger',
  'go.leasesGone': 'Baux absents de l’ERP',
  'go.flux.setup': 'Régler une source : ce que disent les colonnes d’un fichier',
}
