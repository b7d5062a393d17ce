export const fr = {
  'plan.drawn_one': '{n} plan dessiné ; contours ouverts : {open} sur {contours}.',
  'plan.drawn_other': '{n} plans dessinés ; contours ouverts : {open} sur {contours}.',
  'problem.no_plan': 'Le fichier « {file} » ne contient rien qui se dessine : ni murs, ni pièces, ni étages.',
  'problem.plan_hung':
    'Le dessin du fichier « {file} » a été arrêté au bout de {n} secondes. La maquette reste lue, sans plan.',
  'problem.plan_memory':
    'Le dessin du fichier « {file} » demandait plus de {size} Mo de mémoire. La maquette reste lue, sans plan.',
  'problem.plan_crashed':
    'Les formes du fichier « {file} » n’ont pas pu être dessinées. La maquette reste lue, sans plan.',
}
