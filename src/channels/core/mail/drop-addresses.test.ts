import { expect, test } from 'vitest'
import { dropAddresses } from './drop-addresses.ts'

test.each([
  [
    'a picture that is looked for from afar, and the logo of a signature',
    'L’évier fuit.\n[http://x.example/p.gif?a=1&b=2]\n\nSylvie Blanc [cid:image001.png@01DC]',
    '<img width=1 src="http://x.example/p.gif?a=1&amp;b=2"><img src="cid:image001.png@01DC">',
    'L’évier fuit.\n\n\nSylvie Blanc ',
  ],
  [
    'addresses that say themselves twice',
    'Écrivez à a.ndiaye@example.net [a.ndiaye@example.net], 06 12 13 14 15 [tel:+33612131415]\nhttps://a.example/x [https://a.example/x] www.a.example [http://www.a.example/]',
    '',
    'Écrivez à a.ndiaye@example.net, 06 12 13 14 15 \nhttps://a.example/x www.a.example',
  ],
  [
    'a picture that is a link, and nothing beside',
    'Merci\n[https://shop.example/ad]\n',
    '<a href="https://shop.example/ad"><img src="cid:1"></a>',
    'Merci\n\n',
  ],
])('%s', (_, text, html, words) => expect(dropAddresses(text, html)).toBe(words))

test('what a person wrote in brackets stays, and so does where a link leads', () => {
  const said = 'Le plan [https://maps.example/?q=1] et [voir photo], appartement [12]'
  expect(dropAddresses(said, '<a href="https://maps.example/?q=1">Le plan</a>')).toBe(said)
  expect(dropAddresses('[https://maps.example/?q=1]', '')).toBe('[https://maps.example/?q=1]')
})
