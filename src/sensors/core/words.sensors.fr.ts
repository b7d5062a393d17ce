/** Devices: what is said of them where one is paired, and why not. */
export const fr = {
  'refused.unread_address':
    'Ce numéro n’est pas celui d’un capteur. Lisez le code carré, ou le numéro gravé.',
  'refused.since_not_past': 'Un capteur ne peut pas être posé dans l’avenir.',
  'refused.paired_elsewhere': 'Ce capteur est déjà posé : {where}. Est-il ici maintenant ?',
  'refused.paired_already': 'Ce numéro est déjà celui d’un autre compteur. Vérifiez-le sur le cadran.',
  'refused.unknown_device': 'Ce capteur n’est pas connu, ou n’est plus posé.',
  'refused.unknown_column': 'Ce fichier n’a pas la colonne « {column} », ou il l’a deux fois.',
  'refused.unnamed_type': 'Dites de quel modèle, ou de quel genre de capteur.',
  'refused.without_licence': 'Dites sous quelle licence est ce décodeur.',
  'refused.unread_codec': 'Ce décodeur ne se lit pas, ou n’a pas de fonction decodeUplink.',
  'refused.heating_to_come': 'Ce jour n’est pas encore venu. Écrivez-le quand il vaudra.',
  'refused.no_lift_here': 'Il n’y a pas d’ascenseur dans cet immeuble.',
  'refused.no_phone_to_call':
    'Il nous faut un numéro de téléphone pour appeler. Ajoutez-le au dossier, puis recommencez.',
  'refused.no_lift_call': 'Ce logement n’a pas demandé à être appelé, ou ne le demande plus.',
  'file.kind.liftCalls': 'Appels pour l’ascenseur',
  'file.why.liftCalls':
    'Vous avez demandé à être appelé quand l’ascenseur s’arrête. La raison n’est pas demandée.',
  'file.kind.devices': 'Capteurs posés',
  'file.why.devices': 'Les capteurs que vous avez posés, et depuis quand.',
  'field.device.label': 'Étiquette du capteur',
  'field.device.kind': 'Ce qu’il mesure',
  'field.renewal.cents': 'Prix d’un remplacement',
  'field.device.index': 'Chiffres du compteur',
  'field.device.setpoint': 'Température réglée de la chaudière',
  'field.device.photos': 'Photo des cadrans',
}
