import { useTranslation } from 'react-i18next'
import { project } from '@/geo/denmark'
import { Land } from './Land'

/** Where in the country a place is: a small map without anything to press. */
export function PlaceMap({ latitude, longitude, town }: { latitude: number; longitude: number; town: string }) {
  const { t } = useTranslation('offers')
  const { x, y } = project(latitude, longitude)
  const [width, height] = [420, 240]
  return (
    <svg className="map place-map" viewBox={`${x - width / 2} ${y - height / 2} ${width} ${height}`} role="img" aria-label={t('map.placeLabel', { town })}>
      <Land x={x - width / 2} y={y - height / 2} width={width} height={height} />
      <circle className="map-ring" cx={x} cy={y} r="16" />
      <circle className="map-point" cx={x} cy={y} r="6" />
      <text className="map-label place-label" x={x} y={y - 26} textAnchor="middle">
        {town}
      </text>
    </svg>
  )
}
