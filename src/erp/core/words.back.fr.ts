/** What goes back to the ERP, what it answered, and what is to be typed there. */
export const fr = {
  'refused.answer_over': 'Cette ligne n’attend plus de réponse.',
  'erp.outlet_set': 'Sortie {outlet} : réglage gardé.',
  'erp.no_outlet': 'Aucune sortie ne s’appelle « {outlet} ».',
  'erp.sent_none': '{outlet} : rien à envoyer.',
  'erp.sent_one': '{file} : {n} ligne envoyée.',
  'erp.sent_other': '{file} : {n} lignes envoyées.',
  'erp.resent_one': '{n} fichier sera envoyé de nouveau, sous le même numéro.',
  'erp.resent_other': '{n} fichiers seront envoyés de nouveau, sous les mêmes numéros.',
  'erp.heard': '{file} : {taken} réponses prises en compte sur {lines}.',
  'erp.answer_line': 'ligne {line} : {why}',
  'erp.answer.file_cut': 'le fichier n’est pas entier, rien n’en a été pris. Demandez-le de nouveau.',
  'erp.answer.file_changed':
    'le fichier a été modifié en chemin, rien n’en a été pris. Demandez-le de nouveau.',
  'erp.answer.no_columns': 'il manque une colonne ({value})',
  'erp.answer.line_broken': 'cette ligne ne se lit pas, ou n’a pas le bon nombre de colonnes',
  'erp.answer.unknown_id': 'Loge n’a rien envoyé sous ce numéro ({value})',
  'erp.answer.unknown_state': '« {value} » n’est ni un oui ni un non',
  'erp.answer.not_sent': 'la réponse parle d’une ligne qui n’est pas encore partie ({value})',
  'erp.answer.contradicts': 'cette réponse dit le contraire d’une réponse déjà reçue, qui reste ({value})',
  'file.kind.toldErp': 'Transmis au logiciel de gestion',
  'file.why.toldErp':
    'Ce qui a été transmis au logiciel de gestion du bailleur : votre téléphone, votre courriel, la fin de votre bail. Effacé trente jours après sa réponse.',
  'file.key.outlet': 'Par quelle sortie',
  'file.key.line': 'Ce qui a été transmis',
  'file.key.reason': 'Pourquoi cela a été refusé',
}
