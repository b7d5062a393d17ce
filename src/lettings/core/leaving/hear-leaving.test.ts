import { expect, test } from 'vitest'
import { hearsLeaving } from './hear-leaving.ts'

test.each([
  'Je vous informe que je quitte le logement le 31 mars.',
  'Le plombier n’est pas passé, et au fait je vous donne mon congé.',
  'Veuillez prendre acte de mon congé pour le 15 avril',
  'Bonjour, je souhaite résilier mon bail au 15 avril',
  'Merci. Nous allons libérer notre appartement fin février.',
  'je pars du logement',
  'Nous vous envoyons notre préavis',
  'Je rends mon appart en juin',
  'Hello, I am moving out in June',
])('«%s» says that she leaves', (said) => {
  expect(hearsLeaving(said)).toBe(true)
})

test.each([
  'Je serai en congé la semaine prochaine, passez plutôt lundi.',
  'Mon voisin déménage et fait du bruit.',
  'Mon fils a quitté le logement.',
  'Je vais partir en vacances du 3 au 10.',
  'Je rends les clés du local à vélos vendredi.',
  'Le technicien est parti du logement sans rien faire.',
  'Quel est le préavis pour une place de parking ?',
  'Il y a une fuite dans le logement, je ne peux pas quitter mon travail.',
  '',
])('«%s» does not', (said) => {
  expect(hearsLeaving(said)).toBe(false)
})
