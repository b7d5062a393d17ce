export const fr = {
  'problem.no_schema': 'Le fichier ne dit pas dans quelle version il est écrit.',
  'problem.unknown_schema': 'La version « {schema} » n’est pas celle d’une maquette de bâtiment.',
  'problem.schema_unchecked':
    'La version « {schema} » est ancienne : le fichier a été lu comme {as}, sans que rien ne soit garanti.',
  'problem.no_length_unit': 'L’unité de longueur manque. Les mesures ont été lues en mètres : à vérifier.',
  'problem.no_area_unit': 'L’unité de surface manque. Les surfaces ont été lues en mètres carrés.',
  'problem.no_storey': 'Aucun étage n’est décrit.',
  'problem.storey_height_one': 'Un étage dit être à une autre hauteur que celle où il est dessiné : {names}.',
  'problem.storey_height_other':
    '{n} étages disent être à une autre hauteur que celle où ils sont dessinés : {names}.',
  'problem.several_levels_one': 'Un étage porte des pièces de plusieurs niveaux : {names}.',
  'problem.several_levels_other': '{n} étages portent des pièces de plusieurs niveaux : {names}.',
  'problem.no_room': 'Aucune pièce n’est décrite. Demandez un export avec les pièces.',
  'problem.no_dwelling':
    'Rien ne dit quelles pièces font un logement. Il faudra le dire une fois, à la main.',
  'problem.unnamed_rooms_one': '{n} pièce n’a pas de nom.',
  'problem.unnamed_rooms_other': '{n} pièces n’ont pas de nom.',
  'problem.unmeasured_rooms_one': '{n} pièce n’a pas de surface déclarée.',
  'problem.unmeasured_rooms_other': '{n} pièces n’ont pas de surface déclarée.',
  'problem.doubtful_areas_one':
    '{n} pièce a une surface déclarée qui s’écarte de plus d’un dixième de la surface dessinée.',
  'problem.doubtful_areas_other':
    '{n} pièces ont une surface déclarée qui s’écarte de plus d’un dixième de la surface dessinée.',
  'problem.lost_rooms_one': '{n} pièce n’est rattachée à aucun étage.',
  'problem.lost_rooms_other': '{n} pièces ne sont rattachées à aucun étage.',
  'problem.hung_equipment_one':
    '{n} équipement n’était pas rattaché à sa pièce : il y a été placé d’après sa position (dont {nearest} dans la pièce la plus proche).',
  'problem.hung_equipment_other':
    '{n} équipements n’étaient pas rattachés à leur pièce : ils y ont été placés d’après leur position (dont {nearest} dans la pièce la plus proche).',
  'problem.lost_equipment_one': '{n} équipement n’est dans aucune pièce.',
  'problem.lost_equipment_other': '{n} équipements ne sont dans aucune pièce.',
  'problem.hollow_serials_one': '{n} équipement a une case « numéro de série » qui ne dit rien.',
  'problem.hollow_serials_other': '{n} équipements ont une case « numéro de série » qui ne dit rien.',
  'problem.windows_as_doors_one': '{n} porte s’appelle fenêtre : l’export l’a sans doute mal rangée.',
  'problem.windows_as_doors_other': '{n} portes s’appellent fenêtre : l’export les a sans doute mal rangées.',
  'problem.duplicate_ids_one': 'Un identifiant est porté par plusieurs objets : {names}.',
  'problem.duplicate_ids_other': '{n} identifiants sont portés par plusieurs objets : {names}.',
}
