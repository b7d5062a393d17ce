import { localDate, officeCalendar } from '../src/kernel/core/calendar.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import type { Kernel } from '../src/kernel/server/slice.ts'
import type { Commands } from '../src/news/core/contract.ts'
import { actorOf, staff } from './characters.ts'

type FirstNews = Omit<Commands['news.publish'], 'endsOn'> & {
  by: string
  days: readonly [published: number, ends: number]
}

/** Days from now on which each was published, and on which it ends. */
const items: readonly FirstNews[] = [
  {
    by: 'claire',
    days: [-47, -19],
    title: 'Relevé des compteurs d’eau : laissez passer les techniciens',
    words:
      'Du 15 au 30, une entreprise relève les compteurs d’eau de tous les immeubles. Les avis sont affichés huit jours avant dans les halls.\nGardiens : ouvrez les gaines techniques le matin, refermez-les le soir. Rien à relever vous-mêmes.\nBureaux : aux locataires absents, proposez le second passage, inscrit sur l’avis.',
    families: ['caretaker', 'office', 'call_centre'],
    agencies: [],
    danger: false,
  },
  {
    by: 'helene',
    days: [-5, 16],
    title: 'Ascenseurs : un seul numéro d’astreinte, jour et nuit',
    words:
      'L’entreprise répond maintenant jour et nuit à un seul numéro, celui qui est affiché en cabine. L’ancien numéro de nuit ne répond plus.\nUne personne bloquée : on lui parle, on reste, on ne force jamais la porte. L’entreprise a une heure pour venir.\nSignalez l’affichette qui manque dans une cabine : elle est remplacée à la visite suivante.',
    families: ['caretaker', 'office', 'call_centre'],
    agencies: [],
    danger: false,
  },
  {
    by: 'sylvie',
    days: [-1, 6],
    title: 'Agence fermée au public vendredi après-midi',
    words:
      'Toute l’équipe est en formation vendredi à partir de 13 h 30. Les appels vont à la plateforme, les urgences à l’astreinte.\nUne affiche est à la porte. Les rendez-vous de vendredi sont déplacés, les locataires sont prévenus.',
    families: ['caretaker', 'office'],
    agencies: ['centre'],
    danger: false,
  },
]

/** What is told in the invented house when it begins, each published on its day as its author would: what its reading takes follows. */
export const tellNews = async (kernel: Kernel, now: string): Promise<void> => {
  const dayIn = (days: number): string => new Date(Date.parse(now) + days * 86_400_000).toISOString()
  for (const { by, days, ...item } of items) {
    const [published, ends] = days
    const at = dayIn(published)
    const data = { ...item, endsOn: localDate(officeCalendar, dayIn(ends)) }
    const subject = derivedId('first news', item.title)
    const author = actorOf(staff.find(({ key }) => key === by)!)
    const command = {
      id: derivedId('first news', 'act', item.title),
      type: 'news.publish',
      subject,
      data,
      at,
    }
    const outcome = await kernel.send(author, command, at)
    if (!outcome.ok) throw new Error(`${item.title}: ${outcome.refused}`)
  }
}
