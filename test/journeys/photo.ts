import sharp from 'sharp'

/**
 * What a phone's camera gives: a real JPEG, large enough to be made smaller before it leaves. Two cameras never give the same: who
 * names a photo that somebody else showed elsewhere is refused. `wall`: its colour, for another one.
 */
export const photo = async (name = 'photo.jpg', wall = '#d8d2c4') => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp(Buffer.from(sink(wall)), { density: 144 })
    .jpeg({ quality: 85 })
    .toBuffer(),
})

const sink = (wall: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="750">
  <rect width="1000" height="750" fill="${wall}"/><rect y="420" width="1000" height="330" fill="#a8a297"/>
  <rect x="180" y="440" width="640" height="230" rx="40" fill="#c9ced2"/>
  <path d="M480 430V230q0-70 80-70t80 70v40" fill="none" stroke="#7d868c" stroke-width="44"/>
  <path d="M640 300q-26 44 0 62 26-18 0-62" fill="#5f93b8"/></svg>`
