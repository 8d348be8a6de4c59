import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Place } from '@/api/types'
import { Icon } from '@/ui/Icon'
import { bubblesOf, labelled, type Bubble } from './bubbles'
import { Land } from './Land'
import { around, fit, whole, zoom, type Box } from './view'

const PROPORTION = 0.9

interface Props {
  places: readonly Place[]
  chosen: string | undefined
  onChoose: (postalCode: string) => void
}

/** Places as bubbles over the coastline. Each can be reached and pressed with the keyboard; beside it stands the same as a list. */
export function BubbleMap({ places, chosen, onChoose }: Props) {
  const { t } = useTranslation('offers')
  const [frame, pixels] = useWidth()
  const [own, setOwn] = useState<Box>()
  const box = own ?? around(places, PROPORTION)
  const unit = box.width / pixels
  const bubbles = bubblesOf(places, unit)

  const press = ({ places: inside }: Bubble) => {
    const [only, another] = inside
    if (only && !another) onChoose(only.postalCode)
    else setOwn(closer(box, inside))
  }

  return (
    <div className="bubble-map" ref={frame}>
      <svg className="map" viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} role="group" aria-label={t('map.label')}>
        <Land x={box.x} y={box.y} width={box.width} height={box.height} />
        {bubbles.map((bubble) => (
          <BubbleLink key={bubble.places.map((place) => place.postalCode).join()} bubble={bubble} unit={unit} chosen={bubble.places.some((place) => place.postalCode === chosen)} onPress={() => press(bubble)} />
        ))}
        {labelled(bubbles, unit).map(({ places: inside, x, y, r }) => (
          <text key={inside[0]?.postalCode} className="map-label" x={x} y={y + r + 15 * unit} textAnchor="middle" fontSize={13 * unit} strokeWidth={4 * unit} aria-hidden="true">
            {inside[0]?.town}
            {inside.length > 1 ? ` +${inside.length - 1}` : ''}
          </text>
        ))}
      </svg>
      <div className="map-buttons">
        <MapButton icon="plus" label={t('map.nearer')} onClick={() => setOwn(zoom(box, 0.6))} />
        <MapButton icon="minus" label={t('map.farther')} onClick={() => setOwn(zoom(box, 1 / 0.6))} />
        <MapButton icon="map" label={t('map.whole')} onClick={() => setOwn(own ? undefined : fit(whole, PROPORTION))} />
      </div>
    </div>
  )
}

/** The part of the map that holds the places, and always nearer than now. */
function closer(box: Box, places: readonly Place[]): Box {
  const near = around(places, PROPORTION)
  return near.width < box.width * 0.8 ? near : { ...zoom(box, 0.5), x: near.x + near.width / 2 - box.width / 4, y: near.y + near.height / 2 - box.height / 4 }
}

function BubbleLink({ bubble, unit, chosen, onPress }: { bubble: Bubble; unit: number; chosen: boolean; onPress: () => void }) {
  const { t } = useTranslation('offers')
  const [first, ...others] = bubble.places
  const label = others.length > 0 ? t('map.several', { town: first?.town ?? '', others: others.length, count: bubble.count }) : t('map.bubble', { town: first?.town ?? '', count: bubble.count })
  return (
    <a
      href={`#${first?.postalCode ?? ''}`}
      className={chosen ? 'bubble bubble-chosen' : 'bubble'}
      aria-label={label}
      aria-current={chosen || undefined}
      onClick={(event) => {
        event.preventDefault()
        onPress()
      }}
    >
      <circle cx={bubble.x} cy={bubble.y} r={bubble.r} />
      <text x={bubble.x} y={bubble.y} dy="0.35em" textAnchor="middle" fontSize={15 * unit}>
        {bubble.count}
      </text>
    </a>
  )
}

const MapButton = ({ icon, label, onClick }: { icon: 'plus' | 'minus' | 'map'; label: string; onClick: () => void }) => (
  <button type="button" className="map-button" aria-label={label} title={label} onClick={onClick}>
    <Icon name={icon} />
  </button>
)

function useWidth() {
  const element = useRef<HTMLDivElement>(null)
  const [pixels, setPixels] = useState(600)
  useEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(([entry]) => entry && entry.contentRect.width > 0 && setPixels(entry.contentRect.width))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return [element, pixels] as const
}
