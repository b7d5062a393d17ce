/**
 * Words of a mail without the addresses in brackets that programs put behind each picture and each link of its HTML
 * («[cid:image001.png@01DC]», «a@b.fr [a@b.fr]»): nobody wrote them. The address of a link stays where its words do not say it.
 */
export const dropAddresses = (text: string, html: string): string => {
  const pictures = picturesIn(html)
  const words = text
    .replace(/\[(?:cid|data|mailto|tel|sms|callto):[^\]\s]{1,2000}\]/gi, '')
    .replace(/\[(https?:\/\/[^\]\s]{1,2000})\]/gi, (whole, address: string) =>
      pictures.has(address) ? '' : whole,
    )
    .replace(/(?<![\w.@/:+-])(\S{4,300})\s\[(?:https?:\/\/)?\1\/?\]/gi, '$1')
  return html ? words.replace(linkAlone, '') : words
}

/** A link without words is a picture that leads somewhere. */
const linkAlone = /^[^\S\n]*\[https?:\/\/[^\]\s]{1,2000}\][^\S\n]*$/gim

const picturesIn = (html: string): Set<string> =>
  new Set(
    [...html.matchAll(/<img\b[^>]{0,2000}?\bsrc\s*=\s*["']?([^"'\s>]{1,2000})/gi)].map(([, address]) =>
      address!.replaceAll('&amp;', '&'),
    ),
  )
