export default definePageConfig({ navigationBarTitleText: '我在哪儿' })
