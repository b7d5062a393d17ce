/** «Pour les experts», on the page of a building or of a dwelling. */
export const fr = {
  'experts.title': 'Pour les experts',
  'experts.carnet': 'Carnet d’information du logement (PDF)',
  'experts.bcf': 'Demandes ouvertes, pour un outil de maquette (BCF 3.0)',
  'experts.bcf.older': 'en BCF 2.1',
  'experts.cobie': 'L’immeuble en tableaux (COBie, Excel)',
  'experts.cobie.tables': 'en CSV',
  'experts.added_one': '{n} équipement que la maquette n’avait pas y est ajouté.',
  'experts.added_other': '{n} équipements que la maquette n’avait pas y sont ajoutés.',
  'experts.missing_one':
    '{n} équipement n’est dans aucune de ses pièces ni sur un de ses étages : il n’y est pas.',
  'experts.missing_other':
    '{n} équipements ne sont dans aucune de ses pièces ni sur un de ses étages : ils n’y sont pas.',
  'experts.maintained': 'La maquette « {name} », avec ce qui a été constaté depuis (IFC)',
  'experts.private': 'Rien de ces fichiers ne dit qui habite là.',
  'experts.back': 'Rapporter un fichier BCF',
  'experts.back.busy': 'Lecture du fichier',
  'experts.same_one': '{n} sujet ne disait rien de nouveau.',
  'experts.same_other': '{n} sujets ne disaient rien de nouveau.',
  'experts.topic': '« {title} » :',
}
