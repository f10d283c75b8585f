{# The camera of an ESP32: C, and C++ in a sketch. #}
static esp_err_t start_camera(void)
{
    camera_config_t config;
    memset(&config, 0, sizeof config);
    config.pin_pwdn = CAMERA_PWDN;
    config.pin_reset = CAMERA_RESET;
    config.pin_xclk = CAMERA_XCLK;
    config.pin_sccb_sda = CAMERA_SDA;
    config.pin_sccb_scl = CAMERA_SCL;
    config.pin_d0 = CAMERA_D0;
    config.pin_d1 = CAMERA_D1;
    config.pin_d2 = CAMERA_D2;
    config.pin_d3 = CAMERA_D3;
    config.pin_d4 = CAMERA_D4;
    config.pin_d5 = CAMERA_D5;
    config.pin_d6 = CAMERA_D6;
    config.pin_d7 = CAMERA_D7;
    config.pin_vsync = CAMERA_VSYNC;
    config.pin_href = CAMERA_HREF;
    config.pin_pclk = CAMERA_PCLK;
    config.xclk_freq_hz = 20000000;
    config.ledc_timer = LEDC_TIMER_0;
    config.ledc_channel = LEDC_CHANNEL_0;
    config.pixel_format = PIXFORMAT_GRAYSCALE; /* YUV422 and RGB565 work as well */
    config.frame_size = FRAMESIZE_QQVGA;       /* 160 x 120: the network needs no more */
    config.fb_count = 1;
    config.fb_location = CAMERA_FB_IN_DRAM;
    config.grab_mode = CAMERA_GRAB_WHEN_EMPTY;
    return esp_camera_init(&config);
}

static {{ p }}_format format_of(const camera_fb_t *picture)
{
    return picture->format == PIXFORMAT_YUV422 ? {{ P }}_YUYV
        : picture->format == PIXFORMAT_RGB565 ? {{ P }}_RGB565_BE : {{ P }}_GREY;
}
