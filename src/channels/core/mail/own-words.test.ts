import { describe, expect, test } from 'vitest'
import { answerAbove } from '../../../kernel/core/answer-line.ts'
import { ownWords } from './own-words.ts'

const hers = 'Bonjour,\nle robinet goutte toujours.\n\nAnne Le Goff'
const ours = 'Votre demande n° 4417 est enregistrée.\nNous passons mardi.'
const quoted = ours.replace(/^/gm, '> ')

/** What programs that people have here put below the words of an answer. */
const programs: Record<string, string> = {
  Gmail: `Le sam. 28 nov. 2026 à 10:12, Robine Habitat <demandes@robine.example> a\nécrit :\n\n${quoted}`,
  'Gmail, its words not quoted': `Le sam. 28 nov. 2026 à 10:12, Robine Habitat <demandes+4417.abcdefgh@robine.example>\na écrit :\n\n${ours}`,
  Outlook: `________________________________\nDe : Robine Habitat <demandes@robine.example>\nEnvoyé : samedi 28 novembre 2026 10:12\nÀ : anne.legoff@example.org\nObjet : Votre demande n° 4417\n\n${ours}`,
  'Outlook, in another order': `De\u00a0: Robine Habitat\nDate\u00a0: samedi 28 novembre 2026 à 10:12\nObjet\u00a0: Votre demande\nÀ\u00a0: Anne Le Goff\nCc\u00a0: Paul Le Goff\n\n${ours}`,
  'Outlook, its labels bold': `*De :* Robine Habitat\n*Envoyé :* samedi 28 novembre 2026\n*À :* Anne\n*Objet :* Votre demande\n\n${ours}`,
  'Outlook of a company, in English': `-----Original Message-----\nFrom: Robine Habitat <demandes@robine.example>\nSent: Saturday, November 28, 2026 10:12 AM\nTo: Anne Le Goff\nSubject: Votre demande\n\n${ours}`,
  'Outlook for telephones': `Obtenez Outlook pour Android<https://aka.ms/AAb9ysg>\n________________________________\nFrom: Robine Habitat <demandes@robine.example>\nSent: Saturday, November 28, 2026\nTo: Anne\nSubject: Votre demande\n\n${ours}`,
  iPhone: `Envoyé de mon iPhone\n\n> Le 28 nov. 2026 à 10:12, Robine Habitat <demandes@robine.example> a écrit :\n> \n${quoted}`,
  'iPhone, its words not quoted': `Envoyé de mon iPhone\n\nLe 28 nov. 2026 à 10:12, Robine Habitat <demandes@robine.example> a écrit :\n\n${ours}`,
  Samsung: `Envoyé de mon Galaxy A14\n\n\n-------- Message d’origine --------\nDe : Robine Habitat <demandes@robine.example>\nDate : 28/11/2026 10:12 (GMT+01:00)\nÀ : anne@example.org Objet : Votre demande\n\n${ours}`,
  Android: `Envoyé depuis mon téléphone Android avec Courriel. Merci de pardonner mes fautes.\n\nLe 28 novembre 2026 10:12:03 GMT+01:00, Robine Habitat <demandes@robine.example> a écrit :\n${quoted}`,
  Thunderbird: `Le 28/11/2026 à 10:12, Robine Habitat a écrit :\n${quoted}`,
  Orange: `> Message du 28/11/26 10:12\n> De : "Robine Habitat" <demandes@robine.example>\n> A : anne.legoff@orange.example\n> Copie à : \n> Objet : Votre demande n° 4417\n> \n> ${ours}`,
  'Orange on a telephone': `Envoyé depuis l’application Mail Orange\n\n---------------------------------------\nDe : Robine Habitat\nEnvoyé : samedi 28 novembre 2026 10:12\nA : anne.legoff@orange.example\nObjet : Votre demande\n\n${ours}`,
  SFR: `======================================\n\nMessage du : 28/11/2026 10:12\nDe : "Robine Habitat " <demandes@robine.example>\nA : anne@sfr.example\nCopie à : \nSujet : Votre demande\n\n${ours}`,
  'Free (Zimbra)': `----- Mail original -----\nDe: "Robine Habitat" <demandes@robine.example>\nÀ: "Anne" <anne@free.example>\nEnvoyé: Samedi 28 Novembre 2026 10:12:03\nObjet: Votre demande\n\n${ours}`,
  'La Poste': `> Message d'origine\n> De : Robine Habitat\n> Envoyé : 28/11/2026\n> Objet : Votre demande\n>\n${quoted}`,
  Yahoo: `Envoyé à partir de Yahoo Mail pour iPhone\n\nLe samedi, novembre 28, 2026, 10:12, Robine Habitat <demandes@robine.example> a écrit :\n\n${ours}`,
  Windows: `Provenance : Courrier pour Windows\n\nDe : Robine Habitat\nEnvoyé le :samedi 28 novembre 2026 10:12\nÀ : Anne\nObjet :Votre demande\n\n${ours}`,
}

describe('her words alone, whatever program she writes with', () => {
  test.each(Object.entries(programs))('%s', (_, below) => {
    expect(ownWords(`${hers}\n\n${below}`)).toBe(hers)
  })

  test.each(Object.values(answerAbove))('above our own line: %s', (marker) => {
    expect(ownWords(`${hers}\n\n${marker}\n${ours}`)).toBe(hers)
    expect(ownWords(`${hers}\n\n> ${marker.replace(', ', ',\n> ')}\n${quoted}`)).toBe(hers)
  })
})

describe('nothing of hers is lost', () => {
  test('what she writes below or between quotes', () => {
    expect(ownWords(`Le 28/11/2026 à 10:12, Robine Habitat a écrit :\n${quoted}\n\nMardi, c’est non.`)).toBe(
      'Mardi, c’est non.',
    )
    expect(ownWords(`> Quel jour ?\nMardi\n> À quelle heure ?\n10 h`)).toBe('Mardi\n10 h')
  })

  test('a mail handed on is her message', () => {
    expect(
      ownWords(
        `---------- Forwarded message ---------\nDe : Syndic <s@example.org>\nDate : sam. 28 nov. 2026\nSubject : Ascenseur\nTo : Anne\n\nL’ascenseur est arrêté.`,
      ),
    ).toBe('L’ascenseur est arrêté.')
  })

  test.each([
    'Le plombier a écrit : je passe mardi. Il n’est pas venu.',
    'Le 12 j’ai écrit au gardien, sans réponse.',
    'De : la cuisine à la salle de bain, tout est mouillé.',
    'Objet : fuite\nDate : hier soir\nÀ : la cave',
    'Envoyé de mon balcon, la photo montre la fissure.',
    'J’ai payé le loyer -- tout est en ordre.',
    'Il fait < 15 degrés, et > 80 % d’humidité',
  ])('%s', (words) => {
    expect(ownWords(words)).toBe(words)
  })

  test('a signature goes, and what is too long to be one stays', () => {
    expect(ownWords(`${hers}\n-- \nAnne Le Goff\n06 00 00 00 00`)).toBe(hers)
    const long = Array.from({ length: 20 }, (_, i) => `Point ${i} à réparer`).join('\n')
    expect(ownWords(`Voici la liste :\n--\n${long}`)).toBe(`Voici la liste :\n${long}`)
  })
})
