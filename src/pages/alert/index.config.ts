export default definePageConfig({ navigationBarTitleText: '预警', enableShareAppMessage: true, enableShareTimeline: true })
