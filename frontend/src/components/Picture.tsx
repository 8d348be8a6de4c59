import type { Interest, OfferKind } from '@/api/types'

interface Drawing {
  /** Filled with the light tone. */
  fill: string
  /** Drawn with the dark line. */
  line: string
}

// Our own drawings in a field of 48 × 48.
const ofInterest: Record<Interest, Drawing> = {
  ANIMALS_NATURE: {
    fill: 'M24 25c6 0 11 6 11 11 0 4-3 6-6 6-2 0-3-1-5-1s-3 1-5 1c-3 0-6-2-6-6 0-5 5-11 11-11z',
    line: 'M24 25c6 0 11 6 11 11 0 4-3 6-6 6-2 0-3-1-5-1s-3 1-5 1c-3 0-6-2-6-6 0-5 5-11 11-11zM12 18a3.5 5 0 1 0 .1 0zM20 8a3.5 5 0 1 0 .1 0zM29 8a3.5 5 0 1 0 .1 0zM37 18a3.5 5 0 1 0 .1 0z',
  },
  FOOD: {
    fill: 'M14 24a8 8 0 1 1 3-15 9 9 0 0 1 14 0 8 8 0 1 1 3 15v16H14z',
    line: 'M14 24a8 8 0 1 1 3-15 9 9 0 0 1 14 0 8 8 0 1 1 3 15v16H14zM14 34h20M20 22v5M28 22v5',
  },
  BUILDING: { fill: 'M9 9h22l8 7-3 5H9z', line: 'M9 9h22l8 7-3 5H9zM19 21h8v21h-8z' },
  COMPUTERS: { fill: 'M6 10h36v24H6z', line: 'M6 10h36v24H6zM18 42h12M24 34v8M19 17l-6 5 6 5M29 17l6 5-6 5' },
  CHILDREN: { fill: 'M24 6a12 13 0 0 1 0 27 12 13 0 0 1 0-27z', line: 'M24 6a12 13.5 0 0 1 0 27 12 13.5 0 0 1 0-27zM21 36l3-3 3 3zM24 36c-5 3 4 4 0 8M29 12a6 7 0 0 1 3 6' },
  CARE: { fill: 'M24 41C8 30 6 23 6 18a9 9 0 0 1 18-3 9 9 0 0 1 18 3c0 5-2 12-18 23z', line: 'M24 41C8 30 6 23 6 18a9 9 0 0 1 18-3 9 9 0 0 1 18 3c0 5-2 12-18 23zM24 20v10M19 25h10' },
  SHOP: { fill: 'M9 16h30l3 26H6z', line: 'M9 16h30l3 26H6zM17 21v-8a7 7 0 0 1 14 0v8' },
  CARS_MACHINES: { fill: 'M5 34V24l6-2 5-9h16l6 9 5 2v10z', line: 'M5 34V24l6-2 5-9h16l6 9 5 2v10zM11 22h27M24 13v9M14 29a5 5 0 1 0 .1 0zM34 29a5 5 0 1 0 .1 0z' },
  CREATIVE: { fill: 'M32 6l10 10-24 24-12 2 2-12z', line: 'M32 6l10 10-24 24-12 2 2-12zM27 11l10 10M8 30l10 10' },
  MUSIC_STAGE: { fill: 'M17 12l22-5v9l-22 5z', line: 'M17 38V12l22-5v26M17 21l22-5M11 33a6 5 0 1 0 .1 0zM33 28a6 5 0 1 0 .1 0z' },
  SPORT: { fill: 'M24 6a18 18 0 1 0 .1 0z', line: 'M24 6a18 18 0 1 0 .1 0zM24 17l7 5-3 8h-8l-3-8zM24 6v11M41 20l-10 2M35 38l-7-8M13 38l7-8M7 20l10 2' },
  OUTDOORS: { fill: 'M24 5l13 18h-6l8 12H9l8-12h-6z', line: 'M24 5l13 18h-6l8 12H9l8-12h-6zM24 26v17' },
  NUMBERS_ORDER: { fill: 'M8 26h8v15H8zM20 16h8v25h-8zM32 7h8v34h-8z', line: 'M8 26h8v15H8zM20 16h8v25h-8zM32 7h8v34h-8zM4 41h40' },
  LANGUAGES_TRAVEL: { fill: 'M24 6a18 18 0 1 0 .1 0z', line: 'M24 6a18 18 0 1 0 .1 0zM24 6c-12 11-12 25 0 36M24 6c12 11 12 25 0 36M7 18h34M7 30h34' },
  SAFETY_RESCUE: { fill: 'M24 5l16 6v11c0 10-7 17-16 21C15 39 8 32 8 22V11z', line: 'M24 5l16 6v11c0 10-7 17-16 21C15 39 8 32 8 22V11zM17 24l5 5 10-10' },
}

const ofKind: Record<OfferKind, Drawing> = {
  INTERNSHIP: { fill: 'M7 12h34v29H7z', line: 'M7 12h34v29H7zM7 20h34M16 7v9M32 7v9M17 30l5 5 9-9' },
  LEISURE_JOB: { fill: 'M24 6a18 18 0 1 0 .1 0z', line: 'M24 6a18 18 0 1 0 .1 0zM24 14v10l7 5' },
  INTRO_JOB: { fill: 'M24 5l5 14 14 5-14 5-5 14-5-14-14-5 14-5z', line: 'M24 5l5 14 14 5-14 5-5 14-5-14-14-5 14-5zM24 21a3 3 0 1 0 .1 0z' },
  CLASS_VISIT: { fill: 'M7 38a9 9 0 0 1 17 0 9 9 0 0 1 17 0v4H7z', line: 'M15.5 16a6 6 0 1 0 .1 0zM32.5 16a6 6 0 1 0 .1 0zM24 6a5 5 0 1 0 .1 0zM6 42a9.5 9.5 0 0 1 18 0 9.5 9.5 0 0 1 18 0z' },
}

const draw = (name: string, { fill, line }: Drawing) => (
  <svg className={`picture picture-${name}`} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <path className="picture-fill" d={fill} />
    <path className="picture-line" d={line} />
  </svg>
)

/** A small drawing of what a pupil likes. */
export const InterestPicture = ({ interest }: { interest: Interest }) => draw('interest', ofInterest[interest])

/** A small drawing of a kind of offer, in its colour. */
export const KindPicture = ({ kind }: { kind: OfferKind }) => draw(kind.toLowerCase(), ofKind[kind])
