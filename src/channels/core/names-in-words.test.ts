import { expect, test } from 'vitest'
import { namesInWords } from './names-in-words.ts'

test.each([
  [
    'Aïssatou N’DIAYE',
    'bonjour je vous ecri pour ma mere Mme Raynal Isabelle, sa coule',
    ['aissatou n diaye', 'raynal isabelle'],
  ],
  ['', 'cest pour mme calvet odette la chasse deau coule tjrs', ['calvet odette']],
  ['', 'Le volet est cassé.\n\nCordialement\nYann Le Goff', ['yann le goff']],
  ['plombier75', 'Merci de venir\nbonne journée', []],
  ['', 'Monsieur Le Goff Yann attend', ['le goff yann']],
])('«%s», «%s»', (sender, words, names) => expect(namesInWords(sender, words)).toEqual(names))
