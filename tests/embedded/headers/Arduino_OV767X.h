/* The part of the library Arduino_OV767X that the example calls. */
#ifndef ARDUINO_OV767X_H
#define ARDUINO_OV767X_H

#include <Arduino.h>

enum { YUV422 = 0, RGB444 = 1, RGB565 = 2, GRAYSCALE = 4 };
enum { VGA = 0, CIF = 1, QVGA = 2, QCIF = 3, QQVGA = 4 };

class OV767X {
public:
  int begin(int resolution, int format, int fps);
  int width() const;
  int height() const;
  int bytesPerPixel() const;
  void readFrame(void *buffer);
};
extern OV767X Camera;

#endif
