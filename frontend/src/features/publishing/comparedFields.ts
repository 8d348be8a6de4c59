import { useTranslation } from 'react-i18next'
import type { Access, Interest, TaskType, Trade } from '@/api/types'
import type { ComparedField } from '@/components/partner/Conflict'
import { useTaskNames } from '@/components/offer/ruleBook'
import { useFormat } from '@/i18n/format'
import { useWords } from '@/i18n/words'
import type { OfferForm, ShiftForm, SlotForm } from './offerForm'
import type { WeekSeats } from './weeks'

const plain = (path: ComparedField<OfferForm>['path'], label: string) => ({ path, label })

/** The fields of an offer with their names, for those who have to compare two versions of it. */
export function useComparedFields(): ComparedField<OfferForm>[] {
  const { t } = useTranslation('publishing')
  const words = useWords()
  const format = useFormat()
  const tasks = useTaskNames()
  const yesNo = (value: string) => (value === 'yes' ? t('field.yes') : value === 'no' ? t('field.no') : '')
  return [
    plain('title', t('field.title')),
    plain('text', t('field.text')),
    { path: 'trade', label: t('field.trade'), show: (trade: Trade | '') => (trade ? words.trade(trade) : '') },
    { path: 'interests', label: t('field.interests'), show: (all: Interest[]) => format.list(all.map(words.interest)) },
    plain('learn', t('field.learn')),
    plain('expect', t('field.expect')),
    { path: 'terms.grades', label: t('field.grades'), show: (all: string[]) => format.list(all) },
    { path: 'terms.weeks', label: t('field.weeks'), show: (all: WeekSeats[]) => all.map(({ week, seats }) => `${format.week(week)}: ${seats}`).join('\n') },
    plain('terms.from', t('field.from')),
    plain('terms.to', t('field.to')),
    plain('terms.breakMinutes', t('field.breakMinutes')),
    plain('terms.tasks', t('field.tasks')),
    { path: 'terms.taskTypes', label: t('field.taskTypes'), show: (all: TaskType[] = []) => format.list(all.map(tasks)) },
    plain('terms.meetingPlace', t('field.meetingPlace')),
    plain('terms.meetingTime', t('field.meetingTime')),
    plain('terms.bring', t('field.bring')),
    { path: 'terms.machines', label: t('field.machines'), show: yesNo },
    { path: 'terms.chemistry', label: t('field.chemistry'), show: yesNo },
    plain('terms.riskAssessedOn', t('field.riskAssessedOn')),
    plain('terms.positions', t('field.positions')),
    plain('terms.startsOn', t('field.startsOn')),
    plain('terms.endsOn', t('field.endsOn')),
    plain('terms.length', t('field.length')),
    plain('terms.hoursPerWeek', t('field.hoursPerWeek')),
    plain('terms.minimumAge', t('field.minimumAge')),
    plain('terms.maximumAge', t('field.maximumAge')),
    { path: 'terms.shifts', label: t('field.shifts'), show: (all: ShiftForm[]) => all.map(({ weekday, from, to }) => `${words.weekday(weekday)} ${format.span(from, to)}`).join('\n') },
    { path: 'terms.direction', label: t('field.direction'), show: (value: '' | 'CLASS_TO_FIRM' | 'FIRM_TO_CLASS') => (value ? words.direction(value) : '') },
    { path: 'terms.slots', label: t('field.slots'), show: (all: SlotForm[]) => all.map(({ date, from, to }) => `${date} ${format.span(from, to)}`).join('\n') },
    { path: 'terms.byAgreement', label: t('field.byAgreement'), show: (value: boolean) => (value ? t('field.yes') : t('field.no')) },
    plain('terms.smallestClass', t('field.smallestClass')),
    plain('terms.largestClass', t('field.largestClass')),
    plain('terms.topics', t('field.topics')),
    plain('terms.lengthMinutes', t('field.lengthMinutes')),
    plain('street', t('field.street')),
    plain('postalCode', t('field.postalCode')),
    plain('contact.name', t('field.contactName')),
    plain('contact.email', t('field.contactEmail')),
    plain('contact.phone', t('field.contactPhone')),
    { path: 'languages', label: t('field.languages'), show: (all: string[]) => format.list(all.map(format.languageName)) },
    { path: 'access', label: t('field.access'), show: (all: Access[]) => format.list(all.map(words.access)) },
    plain('videoUrl', t('field.videoUrl')),
    plain('deadline', t('field.deadline')),
  ]
}
