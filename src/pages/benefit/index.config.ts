export default definePageConfig({ navigationBarTitleText: '权益', enableShareAppMessage: true, enableShareTimeline: true })
