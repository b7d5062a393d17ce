export const fr = {
  'publish.usage':
    'Usage : npm run loge -- bim publish MAQUETTE.ifc|.ifczip --building IMMEUBLE [--model NOM] [--accept safe] [--same-building] [--json]\nIMMEUBLE : son nom, son adresse ou son identifiant. NOM : celui de la maquette, si le bâtiment en a plusieurs.',
  'publish.as': 'Livrée sous le nom « {model} ».',
  'publish.several': 'Cet immeuble a plusieurs maquettes : {names}. Dites laquelle, avec --model.',
  'publish.changes': 'Ce que cette livraison changerait dans le patrimoine :',
  'publish.same': 'Cette livraison ne change rien au patrimoine.',
  'publish.accepted_one': '{n} changement accepté.',
  'publish.accepted_other': '{n} changements acceptés.',
  'publish.left': 'Ce qui attend quelqu’un :',
  'export.usage':
    'Usage : npm run loge -- bim export --building IMMEUBLE [--model NOM] --out FICHIER.ifc\nIMMEUBLE : son nom, son adresse ou son identifiant.',
  'export.none': 'Aucune maquette de cet immeuble n’est entrée dans le patrimoine.',
  'export.several':
    'Plusieurs maquettes de cet immeuble sont entrées dans le patrimoine : {names}. Dites laquelle, avec --model.',
  'export.written_one': '{file} : la maquette livrée, avec ce qui a été constaté depuis sur {n} objet.',
  'export.written_other': '{file} : la maquette livrée, avec ce qui a été constaté depuis sur {n} objets.',
  'export.added_one': '{n} équipement qui n’y était pas y est ajouté, dans sa pièce.',
  'export.added_other': '{n} équipements qui n’y étaient pas y sont ajoutés, chacun dans sa pièce.',
  'export.missing_one':
    '{n} équipement connu du patrimoine n’est dans aucune pièce de cette maquette : il n’y est pas ajouté.',
  'export.missing_other':
    '{n} équipements connus du patrimoine ne sont dans aucune pièce de cette maquette : ils n’y sont pas ajoutés.',
  'export.by.field': 'constaté sur place',
  'export.by.office': 'dit au bureau',
  'export.by.model': 'maquette livrée',
  'export.by.import': 'liste reçue',
}
