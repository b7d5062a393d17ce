export const fr = {
  'ids.head':
    '{file} : « {title} ». Exigences tenues : {pass} ; à reprendre : {fail} ; non vérifiées : {not}.',
  'ids.pass': 'Tenu : {name} ({all}).',
  'ids.nothing': 'Sans objet : {name}. Rien dans la maquette n’est concerné.',
  'ids.fail': 'À reprendre : {name} ({bad} sur {all}).',
  'ids.not_checked': 'Non vérifié : {name}. Cette version de fichier ne permet pas de le dire.',
  'ids.too_few': 'La maquette n’en contient pas.',
  'ids.too_many': 'La maquette ne devrait pas en contenir.',
  'ids.to_mend': '{n} × {what} ({where})',
  'ids.asked.entity': 'Ranger l’objet dans la bonne catégorie.',
  'ids.asked.attribute': 'Remplir « {name} ».',
  'ids.asked.property': 'Remplir la propriété « {name} ».',
  'ids.asked.classification': 'Donner le classement demandé.',
  'ids.asked.material': 'Donner le matériau demandé.',
  'ids.asked.partOf': 'Rattacher l’objet à ce qui le contient.',
  'ids.asked.not': 'Retirer ce qui ne doit pas y être.',
  'problem.not_xml': 'Le fichier « {file} » n’est pas un document XML lisible (ligne {line}).',
  'problem.xml_doctype':
    'Le fichier « {file} » déclare des entités (ligne {line}). Par prudence, il n’a pas été lu.',
  'problem.xml_too_large': 'Le fichier « {file} » est trop volumineux pour être lu comme un document XML.',
  'problem.not_ids': 'Le fichier « {file} » n’est pas un cahier d’exigences IDS.',
  'problem.bad_facet':
    'Le fichier « {file} » a une exigence incomplète ou inconnue, « {name} » (ligne {line}).',
  'problem.bad_pattern':
    'Le fichier « {file} » a un modèle de texte illisible, « {pattern} » (ligne {line}).',
}
